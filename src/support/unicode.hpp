#pragma once

#include <string>
#include <string_view>

namespace nc {

/// Returns the text with letters and the accents that stand behind them put together (Unicode's form NFC): `e` and
/// U+0301 become `é`. Two texts that read the same are then the same bytes. Text that is not valid UTF-8, or holds a
/// NUL, is returned as it is.
std::string composed(std::string_view text);

/// Returns true when composed() would return the very same bytes. It is quick for text without accents of their own.
bool is_composed(std::string_view text);

/// Returns what a name looks like at a glance: two names that people would take for each other give the same text.
/// Case, width and the number of blanks do not count, and letters of Greek and Cyrillic that look like Latin ones are
/// read as those, as are `0` for `o`, and `1` and `i` for `l`. It is for comparing, not for showing.
std::string look_alike_key(std::string_view name);

}  // namespace nc
