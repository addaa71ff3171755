#pragma once

#include <functional>
#include <string>

#include "platform/assistive/assistive_exchange.hpp"

namespace nc::platform {

/// Whether asking for an accessibility bus can succeed at all: a session bus is named and NO_AT_BRIDGE=1 is not set.
/// Where none is named, the D-Bus library would start one.
bool is_accessibility_bus_named();

/// Connects to the accessibility bus, publishes what the exchange brings until it is closed, and takes leave. Returns
/// early, silently, when there is no bus. `connected` is called when connecting has ended, either way: before that, the
/// call may hang for as long as the bus does. To be run on a thread of its own, once in a process: ATK knows one
/// program and one thread, and its bridge uses GLib's default context.
void serve_assistive_technology(AssistiveExchange& exchange, const std::string& program,
                                const std::function<void()>& connected);

}  // namespace nc::platform
