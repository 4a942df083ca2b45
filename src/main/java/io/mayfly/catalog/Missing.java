package io.mayfly.catalog;

import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * The readings of signals that lack one input, of which nothing is known. Most signals lack one in most assessments, so that
 * making these anew each time was a thirtieth of all that an assessment allocated.
 */
final class Missing {

    static final Reading REGISTRATION = Reading.unknown(Inputs.REGISTRATION);
    static final Reading REVENUE = Reading.unknown(Inputs.REVENUE);
    static final Reading FILING = Reading.unknown(Inputs.FILING);
    static final Reading ADDRESS_USE = Reading.unknown(Inputs.ADDRESS_USE);
    static final Reading PLACE_SEEN = Reading.unknown(Inputs.PLACE_SEEN);
    static final Reading PLACE_SEARCHED = Reading.unknown(Inputs.PLACE_SEARCHED);
    static final Reading ADDRESS_CHANGES = Reading.unknown(Inputs.ADDRESS_CHANGES);
    static final Reading SHIPMENTS = Reading.unknown(Inputs.SHIPMENTS);
    static final Reading TRADE_DATE = Reading.unknown(Inputs.TRADE_DATE);
    static final Reading CUSTOMS_VALUE = Reading.unknown(Inputs.CUSTOMS_VALUE);
    static final Reading HEADCOUNT = Reading.unknown(Inputs.HEADCOUNT);
    static final Reading PARENT = Reading.unknown(Inputs.PARENT);
    static final Reading LISTED = Reading.unknown(Inputs.LISTED);
    static final Reading DESTINATION = Reading.unknown(Inputs.DESTINATION);
    static final Reading NET_INCOME = Reading.unknown(Inputs.NET_INCOME);
    static final Reading CHANGES = Reading.unknown(Inputs.CHANGES);
    static final Reading SIZE_CLASS = Reading.unknown(Inputs.SIZE_CLASS);
    static final Reading MARKS = Reading.unknown(Inputs.MARKS);
    static final Reading LEGAL_FORM = Reading.unknown(Inputs.LEGAL_FORM);
    static final Reading OFFICERS = Reading.unknown(Inputs.OFFICERS);
    static final Reading OWNERS = Reading.unknown(Inputs.OWNERS);
    static final Reading CONTRACTS = Reading.unknown(Inputs.CONTRACTS);
    static final Reading WEBSITE_LOOK = Reading.unknown(Inputs.WEBSITE_LOOK);
    static final Reading MAKER = Reading.unknown(Inputs.MAKER);
    static final Reading EXPORTER = Reading.unknown(Inputs.EXPORTER);
    static final Reading CONSIGNEE = Reading.unknown(Inputs.CONSIGNEE);
    static final Reading SECOND_RECORD = Reading.unknown(Inputs.SECOND_RECORD);
    static final Reading COUNTERPARTIES = Reading.unknown(Inputs.COUNTERPARTIES);
    static final Reading AUTHORISATION = Reading.unknown(Inputs.AUTHORISATION);
    static final Reading SUPPLIER_REGISTRATION = Reading.unknown(Inputs.SUPPLIER_REGISTRATION);
    static final Reading SUPPLIER_SIZE = Reading.unknown(Inputs.SUPPLIER_SIZE);
    static final Reading SUPPLIER_COUNTRY = Reading.unknown(Inputs.SUPPLIER_COUNTRY);
    static final Reading SUPPLIER_CONTACT = Reading.unknown(Inputs.SUPPLIER_CONTACT);
    static final Reading ADDRESS = Reading.unknown(Inputs.ADDRESS);
    static final Reading OFFICER_IDENTITY = Reading.unknown(Inputs.OFFICER_IDENTITY);
    static final Reading CONTACT_VALUE = Reading.unknown(Inputs.CONTACT_VALUE);
    static final Reading VISIT = Reading.unknown(Inputs.VISIT);
    static final Reading IDENTIFIERS = Reading.unknown(Inputs.IDENTIFIERS);
    static final Reading WEBSITE_SINCE = Reading.unknown(Inputs.WEBSITE_SINCE);
    static final Reading REGISTERED_AGENT = Reading.unknown(Inputs.REGISTERED_AGENT);
    static final Reading SOURCES = Reading.unknown(Inputs.SOURCES);

    private Missing() {}

    /** The inputs of two lists, each once. */
    static List<Input> both(List<Input> some, List<Input> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        List<Input> both = new ArrayList<>(some);
        for (Input each : others) {
            if (!both.contains(each)) {
                both.add(each);
            }
        }
        return both;
    }
}
