/**
 * Many companies, indexed once, as of a day: who shares an address, an officer, an owner, a telephone number with whom, and
 * how a company compares with its peers. Start with {@link io.mayfly.register.RegisterBuilder}, which takes one
 * {@link io.mayfly.register.RegisterRow} a company, and ask the {@link io.mayfly.register.Register} that it builds.
 */
@NullMarked
package io.mayfly.register;

import org.jspecify.annotations.NullMarked;
