#pragma once

#include <iosfwd>
#include <optional>
#include <vector>

#include "app/engine/engine.hpp"

namespace nc::app::terminal {

/// What to do about an attempt that was not finished.
enum class Unfinished {
  ask,          ///< ask, unless cases were named
  resume,       ///< continue it first
  start_fresh,  ///< leave it for good
};

/// What to work on. Without cases and without `start` the library is shown and asked.
struct FacePlan {
  std::vector<cases::CaseId> cases;       ///< one after the other
  std::optional<practice::Action> start;  ///< StartPractice, StartMisses or StartExam
  practice::CaseFilter filter;
  Unfinished unfinished = Unfinished::ask;
};

/// The terminal face: runs the plan line by line until it is done, 'quit', or the end of the input. The same engine,
/// and so the same record, as the window's. Returns the exit code: 0, 1 when the plan could not be begun, 3 when
/// answers could not be kept.
int run_face(Engine& engine, const FacePlan& plan, std::istream& in, std::ostream& out);

}  // namespace nc::app::terminal
