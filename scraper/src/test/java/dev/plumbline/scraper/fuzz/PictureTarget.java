package dev.plumbline.scraper.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.fingerprint.picture.PictureReading;
import dev.plumbline.scraper.fingerprint.picture.Pictures;
import dev.plumbline.scraper.fingerprint.picture.TestPictures;
import java.util.List;

/** Files that are said to be pictures: each is read, or refused with a sentence. */
final class PictureTarget implements FuzzTarget {
    @Override
    public void run(byte[] input) {
        switch (Pictures.read(input)) {
            case PictureReading.Read(var picture) -> assertThat(picture.kept()).hasSizeBetween(1, 6);
            case PictureReading.Refused(var reason) -> assertThat(reason).isNotBlank();
        }
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                TestPictures.file(TestPictures.portrait(1, 64), "jpeg"),
                TestPictures.file(TestPictures.portrait(2, 64), "png"),
                TestPictures.file(TestPictures.portrait(3, 64), "gif"),
                TestPictures.resource("circles.webp"));
    }
}
