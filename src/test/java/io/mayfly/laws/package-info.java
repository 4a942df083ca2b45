/** The laws that scoring obeys, as properties over generated scorecards, readings and dossiers. */
@NullMarked
package io.mayfly.laws;

import org.jspecify.annotations.NullMarked;
