package io.mayfly.register;

/** What two companies may have in common. */
public enum KeyKind {
    /** An official number of the company itself. */
    IDENTIFIER,
    /** The name of the company itself. */
    NAME,
    /** The building of an address. */
    BUILDING,
    /** The unit within a building. */
    UNIT,
    /** An officer, by official number, or by name and year of birth. */
    OFFICER,
    /** An officer, by name. */
    OFFICER_NAME,
    /**
     * An owner, by official number, for a company the text of its {@link #IDENTIFIER} key; or a person by name and year of
     * birth.
     */
    OWNER,
    /** An owner, by name: for a company the text of its {@link #NAME} key, for a person the words in one order. */
    OWNER_NAME,
    /** A telephone number. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** The domain of an e-mail address. */
    MAIL_DOMAIN,
    /** A place on the web. */
    WEBSITE,
    /** A day of registration together with an address or an agent. */
    FORMATION
}
