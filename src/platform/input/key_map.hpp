#pragma once

#include <optional>
#include <string_view>

#include "platform/input/input_event.hpp"
#include "support/input.hpp"

namespace nc::platform {

/// Our name of a key that the window library reports as `glfw_key` (GLFW_KEY_…) and which writes `written` in the
/// user's layout (UTF-8, empty when it writes nothing). A Latin letter, plus or minus goes by what is written, so that
/// Ctrl+Z is where the user looks for it; in a layout without Latin letters the place on the keyboard counts. Digits go
/// by place, because some layouts write them only with Shift. Keypad keys are digits with `num_lock` and movements
/// without. Nothing for keys that no screen uses.
std::optional<Key> key_of(int glfw_key, std::string_view written, bool num_lock);

/// The modifiers in a GLFW_MOD_… mask.
Modifiers modifiers_of(int glfw_modifiers);

/// The GLFW_MOD_… bit of a modifier key (either side), 0 for any other key.
int modifier_bit_of(int glfw_key);

}  // namespace nc::platform
