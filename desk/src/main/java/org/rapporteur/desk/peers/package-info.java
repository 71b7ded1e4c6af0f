/**
 * Event rows in the layouts of other coders' data sets, for those who have programs that read them.
 */
@NullMarked
package org.rapporteur.desk.peers;

import org.jspecify.annotations.NullMarked;
