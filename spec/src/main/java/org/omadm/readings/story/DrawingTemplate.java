// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

/**
 * A drawing of the table.
 *
 * @param like its lanes; the text is that of the template
 */
record DrawingTemplate(Drawing like, Template text) {

  Drawing filled(Scene scene, ValueWords words) {
    String filled = text.filled(scene, words);
    if (like instanceof Drawing.Arrow arrow) {
      return new Drawing.Arrow(arrow.from(), arrow.to(), filled, arrow.arrives());
    }
    return new Drawing.Note(((Drawing.Note) like).at(), filled);
  }
}
