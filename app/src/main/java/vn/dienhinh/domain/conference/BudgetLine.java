package vn.dienhinh.domain.conference;

import java.math.BigDecimal;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * One line of the estimate.
 *
 * @param id        stable id inside the conference
 * @param text      what is paid for
 * @param unit      unit of measure: "người", "bộ"
 * @param quantity  how many units; null while open
 * @param unitPrice price of one unit in đồng; null while open
 */
public record BudgetLine(String id, String text, String unit, BigDecimal quantity, BigDecimal unitPrice) {

    public BudgetLine {
        id = VietnameseText.line(id);
        text = VietnameseText.line(text);
        unit = VietnameseText.line(unit);
    }

    /** Quantity times price in đồng; zero while either is open. */
    public BigDecimal amount() {
        return quantity == null || unitPrice == null ? BigDecimal.ZERO : quantity.multiply(unitPrice);
    }
}
