package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.TradeRole;
import io.mayfly.score.Assessment;
import io.mayfly.score.Step;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Small companies owe nobody the staff, the assets and the taxes of large ones. */
class SmallImporterTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);

    /** A first year of a few months without revenue, and then one container of goods. */
    private static DossierBuilder oneContainer() {
        return Dossier.builder("small")
                .jurisdiction("RU")
                .registered("2022-09-01")
                .add(Accounts.builder("2022")
                        .currency("RUB")
                        .revenue(0)
                        .payroll(0)
                        .taxPaid(0)
                        .netIncome(0)
                        .fixedAssets(0)
                        .inventory(0)
                        .build())
                .headcount("2023-01-01", 1)
                .shipment(TradeRole.IMPORTER, "2023-03-01", "tea", Money.of(150_000, "USD"))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS);
    }

    private static int points(Assessment assessment, String id) {
        return assessment.steps().stream()
                .filter(step -> step.id().equals(id))
                .map(Step::points)
                .mapToInt(points -> points.tenths())
                .sum();
    }

    @Test
    void assess_oneContainerInTheFirstYear_hasNoMoreThanItsZeroRevenueAsEmptiness() {
        Assessment assessment = Mayfly.standard().assess(oneContainer().build(), DAY);

        assertThat(points(assessment, "zero-revenue")).isEqualTo(90);
        for (String id : new String[] {
            "zero-or-one-employee",
            "revenue-per-employee-outlier",
            "volume-vs-headcount",
            "negligible-assets",
            "no-payroll-tax",
            "thin-margin-high-volume",
            "low-tax-burden",
            "persistent-losses",
            "revenue-collapse"
        }) {
            assertThat(points(assessment, id)).as(id).isZero();
        }
    }

    @Test
    void assess_idleCompanyOfOnePerson_isNotEmptierForIt() {
        DossierBuilder idle = Dossier.builder("idle")
                .jurisdiction("RU")
                .registered("2010-09-01")
                .accounts("2021", 30_000, "USD")
                .accounts("2022", 20_000, "USD")
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.SHIPMENTS);
        Assessment before = Mayfly.standard().assess(idle.build(), DAY);
        Assessment after =
                Mayfly.standard().assess(idle.headcount("2023-01-01", 1).build(), DAY);

        assertThat(after.total()).isEqualTo(before.total());
    }
}
