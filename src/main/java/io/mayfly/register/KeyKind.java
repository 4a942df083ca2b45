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
    /** An officer, by number. */
    OFFICER,
    /** An officer, by name. */
    OFFICER_NAME,
    /** An owner, by number: for a company the text of its {@link #IDENTIFIER} key. */
    OWNER,
    /** An owner, by name: for a company the text of its {@link #NAME} key. */
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
