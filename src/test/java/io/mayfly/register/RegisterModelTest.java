package io.mayfly.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.SizeClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A register answers what maps and loops answer. */
class RegisterModelTest {

    @Provide
    Arbitrary<List<RegisterRow>> rows() {
        return AnyRegister.rows();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void members_ofAnyRows_areThoseOfTheModel(@ForAll("rows") List<RegisterRow> rows) {
        Register register = AnyRegister.of(rows);
        RegisterModel model = new RegisterModel(rows);

        for (KeyKind kind : KeyKind.values()) {
            for (int i = 0; i < 10; i++) {
                String text = "text " + i;
                Members members = register.members(kind, text);
                Set<String> expected = model.members(kind, text);

                assertThat(ids(members)).isEqualTo(new ArrayList<>(expected));
                assertThat(members.size()).isEqualTo(expected.size());
                assertThat(members.active())
                        .isEqualTo((int) expected.stream().filter(model::active).count());
            }
        }
    }

    private static List<String> ids(Members members) {
        List<String> ids = new ArrayList<>();
        members.forEach(member -> ids.add(member.id()));
        ids.sort(null);
        return ids;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void companies_ofAnyRows_areThoseOfTheModel(@ForAll("rows") List<RegisterRow> rows) {
        Register register = AnyRegister.of(rows);
        RegisterModel model = new RegisterModel(rows);

        assertThat(register.companies()).isEqualTo(model.rows.size());
        assertThat(register.find("id-none")).isNull();
        for (String id : model.rows.keySet()) {
            Member member = requireNonNull(register.find(id));

            assertThat(member).isEqualTo(register.company(member.place()));
            assertThat(member.id()).isEqualTo(id);
            assertThat(member.name()).isEqualTo(model.name(id));
            assertThat(member.country()).isEqualTo(model.country(id));
            assertThat(member.registered()).isEqualTo(model.registered(id));
            assertThat(member.ceased()).isEqualTo(model.ceased(id));
            assertThat(member.active()).isEqualTo(model.active(id));
            assertThat(member.division()).isEqualTo(model.division(id));
            assertThat(member.size()).isEqualTo(model.size(id));
            assertThat(member.flags()).isEqualTo(model.flags(id));
            assertThat(member.score()).isNull();
            for (Measure measure : Measure.values()) {
                Double expected = model.figure(id, measure);
                assertThat(member.figure(measure)).isEqualTo(expected == null ? null : (Double) (expected + 0.0));
            }
            for (KeyKind kind : KeyKind.values()) {
                long[] hashes = model.texts(id, kind).stream()
                        .mapToLong(Register::keyHash)
                        .sorted()
                        .toArray();
                assertThat(member.keys(kind)).isEqualTo(hashes);
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void distributions_ofAnyRows_areThoseOfTheModel(@ForAll("rows") List<RegisterRow> rows) {
        Register register = AnyRegister.of(rows);
        RegisterModel model = new RegisterModel(rows);

        for (Measure measure : Measure.values()) {
            for (String division : Arrays.asList(null, "46", "62", "01.1", "99")) {
                for (SizeClass size : Arrays.asList(null, SizeClass.MICRO, SizeClass.LARGE)) {
                    assertThat(register.peers(measure, division, size))
                            .isEqualTo(Distribution.of(model.values(measure, division, size)));
                }
            }
        }
        for (String goods : List.of("854231", "880730", "000001", "999999")) {
            assertThat(register.imports(goods)).isEqualTo(Distribution.of(model.imports(goods)));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void groups_ofActiveMembers_areCountedAsOneByOne(@ForAll("rows") List<RegisterRow> rows) {
        Register register = AnyRegister.of(rows);

        for (int i = 0; i < 9; i++) {
            Members members = register.members(KeyKind.BUILDING, "text " + i);
            Set<Long> groups = new TreeSet<>();
            members.forEach(member -> {
                if (member.active()) {
                    groups.add(member.group());
                }
            });

            assertThat(members.groups(null)).isEqualTo(groups.size());
            for (int place = 0; place < register.companies(); place++) {
                Member except = register.company(place);
                int own = groups.contains(except.group()) ? 1 : 0;
                assertThat(members.groups(except)).isEqualTo(groups.size() - own);
            }
        }
    }
}
