#pragma once

#include <string_view>

// Keys that press a control from anywhere, in the form in which Node::shortcut names them. They are not translated,
// because assistive technology turns them into words itself.

namespace nc::ui::shortcut {

/// Presses the button that leads on from the screen: Submit, Start, Next or Skip.
inline constexpr std::string_view go_on = "Ctrl+Enter";
/// Opens and closes the help.
inline constexpr std::string_view help = "F1";

}  // namespace nc::ui::shortcut
