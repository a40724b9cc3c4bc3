/** The look of the window: AtlantaFX Primer Light with our one accent. */
package vn.dienhinh.ui.theme;
