#pragma once

#include <vector>

#include "practice/session/model.hpp"

namespace nc::practice {

/// The first model of a run from the record, at the library: completely submitted attempts become history, the newest
/// sitting can be resumed when something in it is still to be done or seen. Attempts of other trainees are left alone;
/// those without a trainee id are everybody's. Attempts whose case changed since (another content hash) or is gone are
/// kept in the store but count nothing and are not resumed; neither is a sitting begun under other guidance. Finished
/// attempts of an exam that is still open, and one whose debrief was not opened yet, stay out of the history: they
/// would be feedback.
Model open_model(library::SharedContent content, Settings settings, const std::vector<record::Attempt>& record,
                 UtcTime now);

/// Like open_model, and at once at the screen where the newest sitting stopped (after a crash): the visit being worked,
/// the debrief that was not left (Continued), or an exam's result that was not left. Only between two cases of an exam,
/// where nothing was on screen, it is the library; Resume begins the next case. A very first run begins with the
/// welcome.
Model reopen_model(library::SharedContent content, Settings settings, const std::vector<record::Attempt>& record,
                   UtcTime now);

/// The first model of a run whose cases are still being read: a content with the guidance alone, and the record that
/// waits. Once LibraryLoaded came it is what reopen_model makes, except that a person who went elsewhere meanwhile
/// (another page, the help, a filter, a search) stays there and finds the unfinished attempt under Continue.
Model loading_model(library::SharedContent guidance_alone, Settings settings, SharedRecord record, UtcTime now);

}  // namespace nc::practice
