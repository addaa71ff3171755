#include "practice/session/persons.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "support/person_name.hpp"
#include "support/unicode.hpp"

namespace nc::practice {
namespace {

bool holds(const std::vector<std::string>& held, const std::string& name) {
  return std::any_of(held.begin(), held.end(),
                     [&name](const std::string& one) { return one == name || tidy_person_name(one) == name; });
}

std::optional<std::string> find_twin(const std::vector<std::string>& held, const std::string& name) {
  if (name.empty() || holds(held, name)) return std::nullopt;
  const std::string key = look_alike_key(name);
  const auto found =
      std::find_if(held.begin(), held.end(), [&key](const std::string& one) { return look_alike_key(one) == key; });
  return found == held.end() ? std::nullopt : std::optional(*found);
}

/// An empty name is none, and may be wished for.
std::string read_or_keep(const std::string& wanted, const std::string& before) {
  const auto read = read_person_name(wanted);
  if (read) return *read;
  return read.error() == NameFault::empty ? std::string() : before;
}

}  // namespace

SharedNames names_in(const std::vector<record::Attempt>& record) {
  std::set<std::string> trainees;
  std::set<std::string> cohorts;
  for (const record::Attempt& one : record) {
    if (!one.started.trainee.empty()) trainees.insert(one.started.trainee.text());
    if (!one.started.cohort.empty()) cohorts.insert(one.started.cohort);
  }
  return std::make_shared<const PersonNames>(
      PersonNames{{trainees.begin(), trainees.end()}, {cohorts.begin(), cohorts.end()}});
}

SharedNames with_names_of(SharedNames names, const Settings& settings) {
  const std::string& trainee = settings.trainee.text();
  const bool new_trainee = !trainee.empty() && !holds(names->trainees, trainee);
  const bool new_cohort = !settings.cohort.empty() && !holds(names->cohorts, settings.cohort);
  if (!new_trainee && !new_cohort) return names;
  PersonNames more = *names;
  if (new_trainee) more.trainees.push_back(trainee);
  if (new_cohort) more.cohorts.push_back(settings.cohort);
  return std::make_shared<const PersonNames>(std::move(more));
}

std::optional<LookAlike> find_look_alike(const PersonNames& held, const Settings& settings) {
  const std::string& trainee = settings.trainee.text();
  if (const auto twin = find_twin(held.trainees, trainee)) return LookAlike{false, trainee, *twin};
  if (const auto twin = find_twin(held.cohorts, settings.cohort)) return LookAlike{true, settings.cohort, *twin};
  return std::nullopt;
}

bool is_same_person(const record::TraineeId& kept, const record::TraineeId& now) {
  return kept == now || tidy_person_name(kept.text()) == now.text();
}

Settings with_read_names(Settings wanted, const Settings& before) {
  wanted.trainee = record::TraineeId(read_or_keep(wanted.trainee.text(), before.trainee.text()));
  wanted.cohort = read_or_keep(wanted.cohort, before.cohort);
  return wanted;
}

}  // namespace nc::practice
