#pragma once

#include <utility>
#include <vector>

#include "practice/session/graded_record.hpp"
#include "practice/session/model.hpp"

namespace nc::practice {

/// When a run begins, and which day of the trainee that is.
struct Present {
  /// Not explicit, like Moment: a time is a moment, and a moment is enough where days are those of UTC.
  Present(UtcTime wall_time) : moment(wall_time) {}
  Present(Moment now, LocalDays local_days = {}) : moment(std::move(now)), days(std::move(local_days)) {}

  Moment moment;
  LocalDays days;
};

/// Returns the first model of a run, which shows the library. Attempts in the record that were submitted to their last
/// visit become history. The newest sitting can be resumed when something of it is still to be done or seen.
///
/// Every attempt is graded, and every sitting goes on, by the cases and the guidance that the trainee had: `former` are
/// those that the record holds, for what the content has no more or has otherwise now. Some attempts are left out and
/// stay in the store: those of other trainees (attempts without a trainee id are everybody's), and those of former
/// editions of the record whose case or guidance nobody has any more. Attempts of an exam that is still open, and an
/// attempt whose debrief was not opened yet, stay out of the history, because they would be feedback.
Model open_model(library::SharedContent content, Settings settings, std::vector<record::Attempt> record,
                 const Present& now, record::FormerContent former = {});

/// Returns the same model, but at the screen where the newest sitting stopped, for example by a crash: the visit that
/// was being worked on, a debrief that was not left, or the result of an exam that was not left (see
/// record::Continued). When an exam stopped between two cases there was no such screen; then it shows the library, and
/// Resume begins the next case. A very first run shows the welcome.
Model reopen_model(library::SharedContent content, Settings settings, std::vector<record::Attempt> record,
                   const Present& now, record::FormerContent former = {});

/// What was known of a record when a run ended: enough to show the library by, until the record itself was read.
struct KnownResults {
  bool has_attempts = false;                                  ///< of anybody
  SharedNames names = std::make_shared<const PersonNames>();  ///< never nullptr
  std::vector<review::PastResult> history{};                  ///< of the trainee of the settings
};

/// Returns the first model of a run while its cases and its record are still being read: its content is the guidance
/// alone, its history what was known of it. LibraryLoaded gives it the cases, and RecordRead then turns it into what
/// reopen_model() returns. But a person who went elsewhere meanwhile (another page, the help, a filter, a search) stays
/// there, and finds the unfinished attempt under Continue.
Model loading_model(library::SharedContent guidance_alone, Settings settings, KnownResults known, const Present& now);

/// Returns the model of a program that cannot start: it shows nothing but why.
Model stopped_model(library::SharedContent guidance_alone, Settings settings, StopPage why, const Present& now);

/// Takes over what was read of the library meanwhile (Model::newer), unless a case, a result or a pair of twins is on
/// the screen, or an open sitting has a case that only the former content holds: a case stays what it was while it is
/// worked on.
void take_newer_content(Model& model);

}  // namespace nc::practice
