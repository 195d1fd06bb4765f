package dev.stet.text.document;

import java.awt.Point;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;

import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * In a native executable there are no pictures: of a PDF we want words. PDFBox converts one pixel whenever it is loaded, and what
 * the platform does that with lies in libraries of its own, which would have to lie beside the executable. Without them it is one
 * file.
 */
final class NoPictures {

    private NoPictures() {}

    @TargetClass(PDDeviceRGB.class)
    static final class Colours {

        @Substitute
        public BufferedImage toRGBImage(WritableRaster pixels) {
            return null;
        }
    }

    @TargetClass(Toolkit.class)
    static final class Windows {

        @Substitute
        static void loadLibraries() {}
    }

    @TargetClass(ColorModel.class)
    static final class ColourModels {

        @Substitute
        static void loadLibraries() {}

        @Substitute
        private static void initIDs() {}
    }

    @TargetClass(SampleModel.class)
    static final class Samples {

        @Substitute
        private static void initIDs() {}
    }

    @TargetClass(Raster.class)
    static final class Pixels {

        @Substitute
        private static void initIDs() {}

        @Substitute
        public static WritableRaster createBandedRaster(int type, int width, int height, int bands, Point place) {
            return null;
        }
    }

    @TargetClass(className = "sun.awt.image.NativeLibLoader")
    static final class Loading {

        @Substitute
        static void loadLibraries() {}
    }

    /** What streams of pictures leave behind is memory, which goes by itself. */
    @Substitute
    @TargetClass(className = "sun.java2d.Disposer")
    static final class Leavings {

        @Substitute
        public static void addRecord(Object owner, Leaving leaving) {}
    }

    @TargetClass(className = "sun.java2d.DisposerRecord")
    interface Leaving {}

    @TargetClass(className = "sun.java2d.cmm.CMSManager")
    static final class Profiles {

        @Substitute
        public static PCMM getModule() {
            throw new UnsupportedOperationException("There are no pictures here");
        }
    }

    @TargetClass(className = "sun.java2d.cmm.PCMM")
    interface PCMM {}
}
