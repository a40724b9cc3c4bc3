package vn.dienhinh.infrastructure.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.conference.SampleCatalogue;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.domain.conference.Conference;

/** The sample conferences that ship with the program, one JSON file each under {@code vn/dienhinh/samples}. */
public final class JsonSampleCatalogue implements SampleCatalogue {

    private static final List<String> NAMES = List.of("trung-khanh", "dai-son", "ngoc-trao");

    private final ConferenceCodec codec;
    private final Supplier<String> freshIds;

    /**
     * @param codec    reads the files
     * @param freshIds gives each copy an id of its own, so that a sample opened twice makes two conferences
     */
    public JsonSampleCatalogue(ConferenceCodec codec, Supplier<String> freshIds) {
        this.codec = codec;
        this.freshIds = freshIds;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Optional<Conference> sample(String name) {
        return NAMES.contains(name) ? Optional.of(read(name).withId(freshIds.get())) : Optional.empty();
    }

    private Conference read(String name) {
        try {
            return codec.decode(JsonResource.text("/vn/dienhinh/samples/" + name + ".json"));
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("The program's own sample is broken: " + name, e);
        }
    }
}
