#pragma once

#include <string_view>

// Keys as the semantic tree names them to assistive technology, which turns them into its own words: not translated.

namespace nc::ui::shortcut {

/// The one that goes on from every screen: submit, start, next, skip.
inline constexpr std::string_view go_on = "Ctrl+Enter";
inline constexpr std::string_view help = "F1";

}  // namespace nc::ui::shortcut
