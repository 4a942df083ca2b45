package io.mayfly.benchmarks;

/** Says the total of one company and nothing else: {@link StartUps} takes the time from outside. */
public final class FirstScore {

    static final String NOTHING = "nothing";

    private FirstScore() {}

    /** Takes the name of an engine, or {@value #NOTHING} for a virtual machine that does no work. */
    public static void main(String[] args) {
        System.out.println(args[0].equals(NOTHING) ? 0 : Engines.scorer(args[0]).score(Company.some(1)[0]));
        System.out.flush();
        // Some engines leave threads behind.
        Runtime.getRuntime().halt(0);
    }
}
