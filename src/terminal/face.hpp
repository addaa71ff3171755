#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "terminal/console.hpp"
#include "terminal/session_port.hpp"

namespace nc::terminal {

/// What to do about an attempt that was begun in an earlier run of the program and not finished.
enum class Unfinished {
  ask,          ///< ask the person; when the plan names cases, begin them instead
  resume,       ///< continue it before anything else
  start_fresh,  ///< do not continue it
};

/// What a run of the face works on. With neither `cases` nor `start` the person chooses from the library, again and
/// again.
struct FacePlan {
  std::vector<cases::CaseId> cases;       ///< cases to work on, one after the other
  std::optional<practice::Action> start;  ///< an action that begins a sitting, such as StartPractice or StartExam
  practice::CaseFilter filter;            ///< which cases the library shows
  Unfinished unfinished = Unfinished::ask;
  /// Returns the command line that goes on with an unfinished case of this run, to be copied as it is; `elsewhere` is
  /// the file that the person chose for the answers when they could not be kept (SessionPort::kept_elsewhere). May be
  /// empty.
  std::function<std::string(const std::optional<std::string>& elsewhere)> resume_command;
};

/// How a run of the face ended.
enum class Ending {
  done,       ///< the person worked as long as he or she wanted, and every answer is kept
  not_begun,  ///< a case or sitting of the plan could not be begun, and the reason was said
  not_kept,   ///< some answers are not on the disk
};

/// Runs the terminal face: works on the plan, line by line, until it is done, the person types 'quit', or the input
/// ends. It sends the same actions as the window for the same answers, so that the record is the same.
Ending run_face(SessionPort& session, Console& console, const FacePlan& plan);

}  // namespace nc::terminal
