package dev.plumbline.scraper.fingerprint.picture;

/** A rectangle of a picture in pixels, which may begin and end between two of them. */
record Part(double left, double top, double width, double height) {

    /** The same shape in the middle, a share of each side. */
    Part middle(double share) {
        return cut(share, 0.5, 0.5);
    }

    /** The same shape, a share of each side; 0 is at the left or top, 1 at the right or bottom. */
    Part cut(double share, double across, double down) {
        return new Part(
                left + width * (1 - share) * across, top + height * (1 - share) * down, width * share, height * share);
    }

    /** The largest square in the middle. */
    Part square() {
        double side = Math.min(width, height);
        return new Part(left + (width - side) / 2, top + (height - side) / 2, side, side);
    }
}
