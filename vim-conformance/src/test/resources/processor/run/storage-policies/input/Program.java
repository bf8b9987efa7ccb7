package acme.pbm;

import io.vim25.Vim;
import io.vim25.generated.InvalidArgument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads storage policies, and tells what came back. */
public final class Program implements Function<Vim, List<String>> {
    public Program() {}

    @Override
    public List<String> apply(Vim vim) {
        List<String> lines = new ArrayList<>();
        PbmServiceInstanceContent content = PbmServiceInstance.of(vim).retrieveServiceContent();
        lines.add(content.getAboutInfo().getName());
        PbmProfileProfileManager profiles = vim.get(PbmProfileProfileManager_.TYPE, content.getProfileManager());
        List<PbmProfileId> ids =
                profiles.queryProfile(new PbmProfileResourceType().setResourceType("STORAGE"), "REQUIREMENT");
        for (PbmProfile profile : profiles.retrieveContent(ids)) {
            String category = profile instanceof PbmCapabilityProfile capability
                    ? capability.getProfileCategory() + " " + capability.getResourceType().getResourceType()
                    : "none";
            lines.add(profile.getName() + ": " + category);
        }
        try {
            profiles.retrieveContent(List.of(new PbmProfileId().setUniqueId("nobody's")));
        } catch (InvalidArgument e) {
            lines.add("refused: " + e.getInvalidProperty());
        }
        return lines;
    }
}
