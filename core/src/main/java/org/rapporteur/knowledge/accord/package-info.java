/** What accords are made of: binding words and provision headings. */
@NullMarked
package org.rapporteur.knowledge.accord;

import org.jspecify.annotations.NullMarked;
