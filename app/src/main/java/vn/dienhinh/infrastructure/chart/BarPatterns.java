package vn.dienhinh.infrastructure.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.TexturePaint;
import java.awt.image.BufferedImage;

/** How the bars of each series are filled: told apart by pattern, not by colour, so that a photocopy still shows it. */
final class BarPatterns {

    private static final int TILE = 24;
    private static final float STROKE = 5;
    private static final Color LIGHT = new Color(200, 200, 200);

    /** Draws one tile. */
    private interface Tile {
        void draw(Graphics2D canvas);
    }

    private static final Tile[] TILES = {
        canvas -> canvas.fillRect(0, 0, TILE, TILE),
        canvas -> { },
        BarPatterns::rising,
        canvas -> {
            canvas.setColor(LIGHT);
            canvas.fillRect(0, 0, TILE, TILE);
        },
        canvas -> canvas.fillRect(0, 0, TILE, TILE / 4),
        canvas -> {
            canvas.fillOval(0, 0, TILE / 3, TILE / 3);
            canvas.fillOval(TILE / 2, TILE / 2, TILE / 3, TILE / 3);
        },
        BarPatterns::falling,
        canvas -> canvas.fillRect(0, 0, TILE / 4, TILE),
        canvas -> {
            rising(canvas);
            falling(canvas);
        },
    };

    private BarPatterns() {
    }

    /** The filling of a series, counted from 0; after the last pattern they begin again. */
    static Paint of(int series) {
        BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = tile.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, TILE, TILE);
        canvas.setColor(Color.BLACK);
        canvas.setStroke(new BasicStroke(STROKE));
        TILES[series % TILES.length].draw(canvas);
        canvas.dispose();
        return new TexturePaint(tile, new Rectangle(TILE, TILE));
    }

    private static void rising(Graphics2D canvas) {
        for (int shift = -TILE; shift <= TILE; shift += TILE) {
            canvas.drawLine(shift - TILE, 2 * TILE, shift + 2 * TILE, -TILE);
        }
    }

    private static void falling(Graphics2D canvas) {
        for (int shift = -TILE; shift <= TILE; shift += TILE) {
            canvas.drawLine(shift - TILE, -TILE, shift + 2 * TILE, 2 * TILE);
        }
    }
}
