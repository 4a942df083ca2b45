package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;

/** Does the volume fit the means? */
final class VolumeSignals {

    private VolumeSignals() {}

    static List<Signal> all() {
        return List.of(
                new DeclaredVolumeVsTurnover(100_000),
                new RevenueSpike(36, 90, 50_000, 1_000_000),
                new DeclaredValueVsTurnover(100_000));
    }

    /**
     * What the declarations of a year are worth, as a multiple of turnover. Goods stated by quantity alone are valued by
     * reference: the floor for the lower end and the best estimate, the typical value for the upper end.
     *
     * @param materialUsd what is worth less in a year does not count
     */
    record DeclaredVolumeVsTurnover(long materialUsd) implements Signal {

        @Override
        public String id() {
            return "declared-volume-vs-turnover";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Declaration> declarations = subject.dossier().declarations();
            if (declarations.isEmpty()) {
                return subject.searchedInVain(DossierPart.DECLARATIONS)
                        ? Reading.notApplicable("a search found no declarations")
                        : Reading.unknown(Inputs.DECLARATIONS);
            }
            List<TradeToTurnover.Worth> worths = Trades.once(subject, declarations).stream()
                    .map(told -> TradeToTurnover.Worth.ofOne(told.stream()
                            .map(declaration -> worth(subject, declaration))
                            .toList()))
                    .toList();
            return TradeToTurnover.reading(subject, worths, materialUsd, "Declared goods");
        }

        static TradeToTurnover.Worth worth(Subject subject, Declaration declaration) {
            if (declaration.value() != null) {
                return TradeToTurnover.stated(subject, declaration, declaration.value());
            }
            if (declaration.quantity() == null) {
                return new TradeToTurnover.Worth(declaration, null, null, Inputs.DECLARED_VOLUME);
            }
            UnitValues.Range range = subject.reference()
                    .unitValues()
                    .of(declaration.goods(), declaration.hsCode(), declaration.quantity(), declaration.unit());
            return range == null
                    ? new TradeToTurnover.Worth(declaration, null, null, Inputs.UNIT_VALUE.note(declaration.goods()))
                    : new TradeToTurnover.Worth(declaration, range.floor(), range.typical(), null);
        }
    }

    /**
     * The customs value of a year's shipments as a multiple of turnover. Shipments that the company only carries or
     * receives for others are left out.
     *
     * @param materialUsd what is worth less in a year does not count
     */
    record DeclaredValueVsTurnover(long materialUsd) implements Signal {

        @Override
        public String id() {
            return "declared-value-vs-turnover";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Shipment> own = subject.dossier().shipments().stream()
                    .filter(shipment -> shipment.role() != TradeRole.INTERMEDIARY)
                    .toList();
            if (!own.isEmpty()) {
                List<TradeToTurnover.Worth> worths = Trades.once(subject, own).stream()
                        .map(told -> TradeToTurnover.Worth.ofOne(told.stream()
                                .map(shipment -> worth(subject, shipment))
                                .toList()))
                        .toList();
                return TradeToTurnover.reading(subject, worths, materialUsd, "Shipments");
            }
            if (!subject.dossier().shipments().isEmpty()) {
                return Reading.notApplicable("every shipment on record is one it carried or received for others");
            }
            return subject.searchedInVain(DossierPart.SHIPMENTS)
                    ? Reading.notApplicable("a search found no shipments")
                    : Reading.unknown(Inputs.SHIPMENTS);
        }

        static TradeToTurnover.Worth worth(Subject subject, Shipment shipment) {
            return shipment.value() == null
                    ? new TradeToTurnover.Worth(shipment, null, null, Inputs.CUSTOMS_VALUE)
                    : TradeToTurnover.stated(subject, shipment, shipment.value());
        }
    }
}
