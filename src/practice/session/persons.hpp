#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "practice/session/notice.hpp"
#include "practice/session/settings.hpp"
#include "record/attempt.hpp"

// Who answers. An id that is nearly another one makes two persons of one, and nobody notices until the scores are read.

namespace nc::practice {

/// The ids of trainees and the names of cohorts that a record holds, each once and as they are kept there.
struct PersonNames {
  std::vector<std::string> trainees;
  std::vector<std::string> cohorts;
};

/// Names that are shared between models and never change.
using SharedNames = std::shared_ptr<const PersonNames>;

/// Returns the names that these attempts were given under.
SharedNames names_in(const std::vector<record::Attempt>& record);

/// Returns the names and, when they are not among them, those of the settings.
SharedNames with_names_of(SharedNames names, const Settings& settings);

/// Returns the held name that looks like one of the settings (see look_alike_key) when the held names do not have that
/// one itself: of the trainee, or else of the cohort. Nothing when there is none, and for empty names.
std::optional<LookAlike> find_look_alike(const PersonNames& held, const Settings& settings);

/// Returns true when both are ids of one person. What a record of a former edition holds was kept as it was typed.
bool is_same_person(const record::TraineeId& kept, const record::TraineeId& now);

/// Returns the settings with trainee and cohort as read_person_name() gives them. One that can be none stays what it
/// was in `before`.
Settings with_read_names(Settings wanted, const Settings& before);

}  // namespace nc::practice
