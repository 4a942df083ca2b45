/** Tests of the example on Kafka Streams. */
@NullMarked
package io.mayfly.streaming;

import org.jspecify.annotations.NullMarked;
