package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class DossierSchemaTest {

    @Test
    void schema_inDocs_isTheOneTheRecordsGive() throws IOException {
        String schema = DossierSchema.generate();
        if (Boolean.getBoolean("mayfly.update")) {
            Files.createDirectories(DossierSchema.FILE.getParent());
            Files.writeString(DossierSchema.FILE, schema);
        }
        assertThat(Files.readString(DossierSchema.FILE))
                .as(
                        "%s is stale. Refresh it with: mvn -q test -Dtest=DossierSchemaTest -Dmayfly.update=true",
                        DossierSchema.FILE)
                .isEqualTo(schema);
    }
}
