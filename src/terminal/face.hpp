#pragma once

#include <optional>
#include <vector>

#include "terminal/console.hpp"
#include "terminal/session_port.hpp"

namespace nc::terminal {

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

/// How a run of the face ended.
enum class Ending {
  done,       ///< worked as far as the person wanted, and every answer is kept
  not_begun,  ///< something of the plan could not be begun; the reason was said
  not_kept,   ///< answers could not be kept
};

/// The terminal face: runs the plan line by line until it is done, 'quit', or the end of the input. It gives the same
/// actions as the window, and so the record is the same.
Ending run_face(SessionPort& session, Console& console, const FacePlan& plan);

}  // namespace nc::terminal
