/** JMH benchmarks and experiments; every published figure comes from here. */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
