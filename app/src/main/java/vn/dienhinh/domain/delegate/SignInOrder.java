package vn.dienhinh.domain.delegate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.domain.text.PersonNameOrder;

/** The order of the list in which delegates sign when they come; a place in it is the number printed before the name. */
public final class SignInOrder {

    private SignInOrder() {
    }

    /**
     * Those who sign: everybody expected but blank rows and service staff, in the order of names, equal names as they
     * stand. Who came although declined or waiting follows at the end, as they came: the numbers on a list printed
     * before the meeting must stay what they are.
     *
     * @param delegates the whole list, in its order
     * @return the first bears number 1
     */
    public static List<Delegate> of(List<Delegate> delegates) {
        List<Delegate> expected = signing(delegates).filter(delegate -> !cameUnexpected(delegate)).toList();
        Stream<Delegate> further = signing(delegates).filter(SignInOrder::cameUnexpected)
                .sorted(Comparator.comparing(delegate -> delegate.way().presentAt()));
        return Stream.concat(new PersonNameOrder().sorted(expected, Delegate::fullName).stream(), further).toList();
    }

    private static Stream<Delegate> signing(List<Delegate> delegates) {
        return delegates.stream().filter(delegate -> delegate.attends() && !delegate.isBlank()
                && delegate.category() != DelegateCategory.SERVICE);
    }

    private static boolean cameUnexpected(Delegate delegate) {
        return delegate.way().presentAt() != null && (delegate.way().waiting() || delegate.way().hasDeclined());
    }
}
