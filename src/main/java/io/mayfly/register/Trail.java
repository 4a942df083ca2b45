package io.mayfly.register;

import io.mayfly.identity.MatchGrade;
import java.util.ArrayList;
import java.util.List;

/**
 * How one gets from a company to another: from each to the next by what they share.
 *
 * @param links at least one; the first starts at the company itself
 */
public record Trail(List<Link> links) {

    private static final double NEXT_HOP = 0.5;

    /** Copies the list. */
    public Trail {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("links (" + links + ") must hold at least one");
        }
    }

    Trail plus(Link next) {
        List<Link> longer = new ArrayList<>(links);
        longer.add(next);
        return new Trail(longer);
    }

    /** {@return the company at its end} */
    public Member end() {
        return links.get(links.size() - 1).to();
    }

    /** {@return the number of its links} */
    public int hops() {
        return links.size();
    }

    /** {@return the grade of its least sure link} */
    public MatchGrade grade() {
        MatchGrade least = MatchGrade.SAME;
        for (Link link : links) {
            least = least.isAtLeast(link.grade()) ? link.grade() : least;
        }
        return least;
    }

    /**
     * How much it says: the weights of its links multiplied, and halved for each link after the first.
     *
     * @return above 0 and at most 1
     */
    public double strength() {
        double strength = links.get(0).weight();
        for (Link link : links.subList(1, links.size())) {
            strength *= NEXT_HOP * link.weight();
        }
        return strength;
    }
}
