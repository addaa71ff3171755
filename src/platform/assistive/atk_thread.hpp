#pragma once

#include <functional>
#include <string>

#include "platform/assistive/assistive_exchange.hpp"

namespace nc::platform {

/// Returns true when the environment names a session bus or an accessibility bus, and NO_AT_BRIDGE=1 is not set. When
/// it returns false the bus must not be asked for, because the library of D-Bus would start one.
bool is_accessibility_bus_named();

/// Connects to the accessibility bus, publishes what the exchange brings until it is closed, and disconnects. Returns
/// at once, without a message, when there is no bus. `connected` is called when connecting has succeeded or failed;
/// until then the call may hang for as long as the bus does. To be run on a thread of its own and once in a process,
/// because ATK knows one program and one thread, and its bridge uses GLib's default context.
void serve_assistive_technology(AssistiveExchange& exchange, const std::string& program,
                                const std::function<void()>& connected);

}  // namespace nc::platform
