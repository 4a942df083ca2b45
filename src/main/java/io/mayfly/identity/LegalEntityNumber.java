package io.mayfly.identity;

import static io.mayfly.identity.CheckDigits.rest;

import io.mayfly.identity.Revealed.What;
import java.util.List;
import java.util.regex.Pattern;

/** The Legal Entity Identifier (ISO 17442): four characters of the issuer, fourteen of the entity, two check digits. */
final class LegalEntityNumber implements Numbering {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{18}\\d{2}");

    @Override
    public String form() {
        return "18 digits and letters from A to Z, then 2 digits";
    }

    @Override
    public boolean hasForm(String number) {
        return FORM.matcher(number).matches();
    }

    /** By ISO 7064, MOD 97-10, as in an IBAN. */
    @Override
    public boolean adds(String number) {
        return rest(number, 97) == 1;
    }

    @Override
    public List<Revealed> reveals(String number) {
        return List.of(new Revealed(What.ISSUER, number.substring(0, 4)));
    }
}
