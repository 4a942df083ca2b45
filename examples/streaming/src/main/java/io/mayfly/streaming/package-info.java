/**
 * Updates of dossiers in, changed assessments out, on Kafka Streams: {@link io.mayfly.streaming.Updates} is the topology, {@link
 * io.mayfly.streaming.AssessUpdates} runs it.
 */
@NullMarked
package io.mayfly.streaming;

import org.jspecify.annotations.NullMarked;
