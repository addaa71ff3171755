#pragma once

#include "support/local_days.hpp"

namespace nc::app {

/// Returns the trainee's days in the time zone of the machine, as the system knows it now: the setting of the machine,
/// or the variable TZ. It knows the shifts of the clock from 2020 to 2100; outside of that the nearest holds on.
LocalDays read_local_days();

}  // namespace nc::app
