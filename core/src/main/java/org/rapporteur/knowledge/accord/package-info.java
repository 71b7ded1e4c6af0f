/** What accords are made of, and the words by which reports tell of them and of their keeping. */
@NullMarked
package org.rapporteur.knowledge.accord;

import org.jspecify.annotations.NullMarked;
