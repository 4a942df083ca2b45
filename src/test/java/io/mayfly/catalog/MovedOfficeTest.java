package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.signal.Cited;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company that moved, of whose former office nobody recorded the end. */
class MovedOfficeTest {

    private static final String MILL = "ул. Мельничная, д. 1, Самара";
    private static final String DOCK = "ул. Портовая, д. 7, Казань";

    private final Measuring moves = Measuring.of("address-migration");
    private final Measuring mailbox = Measuring.of("mailbox-or-virtual-office");
    private final Measuring agent = Measuring.of("registered-agent-address");

    private static Address office(
            String text, @Nullable String from, @Nullable AddressUse use, @Nullable Boolean agent) {
        return new Address(
                text, "RU", AddressRole.REGISTERED, use, null, agent, Measuring.dateOrNull(from), null, null, null);
    }

    private static DossierBuilder moved(String day) {
        return Measuring.company().add(office(MILL, "2010", null, null)).add(office(DOCK, day, null, null));
    }

    @ParameterizedTest
    @CsvSource({"2020-07-23, 0", "2020-07-24, 1", "2023-07-24, 1"})
    void migration_laterOffice_isAMove(String day, double times) {
        assertThat(moves.measured(moved(day)).best()).isEqualTo(times);
    }

    @Test
    void migration_move_isToldByTheLaterOffice() {
        assertThat(moves.facts(moved("2022-03-01")))
                .containsExactly(new Cited("addresses", office(DOCK, "2022-03-01", null, null)));
    }

    @Test
    void migration_moveThatTheRegisterRecordedToo_countsOnce() {
        moves.exactly(moved("2022-03-01").add(Places.moved("2022-03-01")), 1);
    }

    @Test
    void migration_orderOfTheOfficesNotKnown_isNoMove() {
        DossierBuilder two =
                Measuring.company().add(office(MILL, null, null, null)).add(office(DOCK, "2022", null, null));

        moves.unknown(two, Inputs.ADDRESS_CHANGES);
    }

    @Test
    void mailbox_virtualOfficeThatWasLeft_isClear() {
        mailbox.exactly(
                Measuring.company()
                        .add(office(MILL, "2010", AddressUse.VIRTUAL, null))
                        .add(office(DOCK, "2022", AddressUse.OFFICE, null)),
                0);
    }

    @Test
    void mailbox_virtualOfficeTakenLater_fires() {
        DossierBuilder company = Measuring.company()
                .add(office(MILL, "2010", AddressUse.OFFICE, null))
                .add(office(DOCK, "2022", AddressUse.VIRTUAL, null));

        assertThat(mailbox.measured(company).best()).isEqualTo(1);
    }

    @Test
    void agent_officeThatWasLeft_isNotTheOfficeAnyMore() {
        DossierBuilder company = Measuring.company()
                .add(office(MILL, "2010", null, true))
                .add(Places.works("ул. Лесная, д. 3, Самара", null));

        agent.exactly(company, 1);
        agent.exactly(company.add(office(DOCK, "2022", null, false)), 0);
    }
}
