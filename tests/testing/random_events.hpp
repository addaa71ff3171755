#pragma once

#include <string>
#include <variant>

#include <rapidcheck.h>

#include "record/event.hpp"

// Arbitrary events for property tests.

namespace nc::record {

rc::Gen<std::string> any_id();

rc::Gen<guidance::Urgency> any_urgency();

rc::Gen<cases::Topic> any_topic();

Started make_started();

inline constexpr int body_kinds = static_cast<int>(std::variant_size_v<EventBody>);

/// One body of any kind for the visit.
EventBody make_body(int kind, int visit);

rc::Gen<EventBody> any_body();

}  // namespace nc::record
