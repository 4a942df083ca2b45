package io.mayfly.catalog;

import io.mayfly.signal.Signal;
import java.util.List;
import java.util.stream.Stream;

/** All built-in signals. */
public final class Catalog {

    private Catalog() {}

    /** {@return every built-in signal with its usual settings} */
    public static List<Signal> standard() {
        return Stream.of(
                        NewnessSignals.all(),
                        LifeCycleSignals.all(),
                        EmptinessSignals.all(),
                        StaffSignals.all(),
                        PeerSignals.all(),
                        SubstanceSignals.all(),
                        ResultSignals.all(),
                        FootprintSignals.all(),
                        AddressSignals.all(),
                        VolumeSignals.all(),
                        LotSignals.all(),
                        TradePatternSignals.all(),
                        MeansSignals.all(),
                        ContactSignals.all(),
                        ControlSignals.all(),
                        OfficerSignals.all(),
                        MarkSignals.all(),
                        StandingSignals.all(),
                        AnswerSignals.all(),
                        ConductSignals.all(),
                        ContactStanding.all(),
                        GoodsSignals.all(),
                        ActivitySignals.all(),
                        RoutingSignals.all(),
                        DocumentSignals.all(),
                        CounterpartySignals.all(),
                        PartnerScoreSignals.all(),
                        SharedPlaceSignals.all(),
                        SharedPeopleSignals.all(),
                        LinkSignals.all(),
                        OwnershipSignals.all(),
                        ContextSignals.all(),
                        ConfidenceSignals.all())
                .flatMap(List::stream)
                .toList();
    }
}
