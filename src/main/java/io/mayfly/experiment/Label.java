package io.mayfly.experiment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody found out about a company by other means than a scorecard. */
public enum Label {
    /** It was an empty shell. */
    @JsonProperty("shell")
    SHELL,
    /** It was a business, whatever it looked like. */
    @JsonProperty("legitimate")
    LEGITIMATE
}
