package io.mayfly.catalog;

import io.mayfly.language.Message;
import io.mayfly.register.Distribution;
import io.mayfly.register.Measure;
import io.mayfly.register.Register;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How does the company compare with others of its line? All of it asks a register of other companies. */
final class PeerSignals {

    /** Of fewer companies the hundredth part is nobody. */
    private static final int FEWEST = 100;

    private PeerSignals() {}

    static List<Signal> all() {
        return List.of(new RevenuePerEmployeeAmongPeers(36, 0.99, FEWEST));
    }

    static List<Signal> context() {
        return List.of(new PeersOfItsLine(FEWEST));
    }

    private static Message few(OwnLine line, int fewest) {
        return Message.of("because.few-peers").with("count", fewest).with("division", String.valueOf(line.division()));
    }

    /**
     * Revenue per employee as a multiple of that of the topmost companies of its line.
     *
     * @param windowMonths how long ago the year may have ended
     * @param quantile the share of companies of the line that lie below the one it is held against
     * @param fewest how many companies of the line there must be
     */
    record RevenuePerEmployeeAmongPeers(int windowMonths, double quantile, int fewest) implements Signal {

        @Override
        public String id() {
            return "revenue-per-employee-among-peers";
        }

        @Override
        public Reading measure(Subject subject) {
            Register register = subject.register();
            if (register == null) {
                return Neighbourhood.none(subject);
            }
            OwnLine line = OwnLine.of(subject);
            if (line.division() == null) {
                return Reading.unknown(line.missing());
            }
            Distribution peers = line.peers(register, Measure.REVENUE_PER_EMPLOYEE);
            double top = peers.count() < fewest ? 0 : peers.quantile(quantile);
            if (top <= 0) {
                return line.settled() ? Reading.notApplicable(few(line, fewest)) : Reading.unknown(line.missing());
            }
            Against against = new Against(register.asOf(), line, peers.count(), quantile, top);
            Reading reading = against.hold(RevenuePerHead.read(subject, windowMonths));
            return line.settled() ? reading : open(reading);
        }

        private static Reading open(Reading reading) {
            return reading instanceof Reading.Measured measured
                    ? Reading.between(0, Double.POSITIVE_INFINITY, measured.best(), measured.evidence())
                    : reading instanceof Reading.Unknown unknown ? new Reading.Unknown(unknown.missing()) : reading;
        }
    }

    /** What a company is held against. */
    private record Against(LocalDate day, OwnLine line, long peers, double quantile, double top) {

        Reading hold(Reading perHead) {
            if (perHead instanceof Reading.Measured measured) {
                double best = measured.best() / top;
                return new Reading.Measured(
                        measured.lo() / top,
                        measured.hi() / top,
                        best,
                        new AmongPeers(
                                this, (RevenuePerHead.Earned) Objects.requireNonNull(measured.evidence()), best));
            }
            return perHead instanceof Reading.Unknown unknown
                    ? new Reading.Unknown(unknown.missing(), unknown.lo() / top, unknown.hi() / top)
                    : perHead;
        }
    }

    record AmongPeers(Against against, RevenuePerHead.Earned perHead, double ratio) implements Evidence {
        @Override
        public Message message() {
            return Message.of("revenue-per-employee-among-peers")
                    .with("each", perHead.words())
                    .with("peers", against.peers())
                    .with("division", String.valueOf(against.line().division()))
                    .with("day", against.day())
                    .with("percent", Say.one(100 * against.quantile()))
                    .with("top", Say.usd(new BigDecimal(against.top())))
                    .with("ratio", Say.ratio(ratio));
        }

        @Override
        public List<Cited> facts() {
            List<Cited> facts = new ArrayList<>(perHead.facts());
            facts.addAll(cited(against.line()));
            return facts;
        }
    }

    private static List<Cited> cited(OwnLine line) {
        return Lists.map(line.activities(), each -> new Cited("company.activities", each));
    }

    /**
     * 1 where a register tells what revenue per employee is usual in its line, so that no fixed amount has to stand in for it.
     *
     * @param fewest how many companies of the line there must be
     */
    record PeersOfItsLine(int fewest) implements Signal {

        @Override
        public String id() {
            return "peers-of-its-line";
        }

        @Override
        public Reading measure(Subject subject) {
            Register register = subject.register();
            if (register == null) {
                return Neighbourhood.none(subject);
            }
            OwnLine line = OwnLine.of(subject);
            if (line.division() == null) {
                return Reading.unknown(line.missing());
            }
            Distribution peers = line.peers(register, Measure.REVENUE_PER_EMPLOYEE);
            double told = peers.count() >= fewest && peers.quantile(1) > 0 ? 1 : 0;
            Evidence evidence = new Told(register.asOf(), line, peers.count());
            return line.settled() ? Reading.of(told, evidence) : Reading.between(0, 1, told, evidence);
        }
    }

    record Told(LocalDate day, OwnLine line, long peers) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("peers-of-its-line", peers)
                    .with("day", day)
                    .with("division", String.valueOf(line.division()));
        }

        @Override
        public List<Cited> facts() {
            return cited(line);
        }
    }
}
