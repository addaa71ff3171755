#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cases/case.hpp"

// What would change the class of a visit, as this patient would say it.

namespace nc::practice {

/// A smallest change: what the patient would say instead, or when.
struct OtherWords {
  std::vector<std::string> said;  ///< a sentence for each finding that is otherwise
  std::optional<int> hours;       ///< the same report, so many hours after the session
};

/// The changes that give one other class.
struct WouldChange {
  guidance::Urgency key = guidance::Urgency::expected;
  std::vector<OtherWords> words;  ///< at most two; never empty
};

/// Returns the smallest changes (guidance::find_flips) that give each other class, the most urgent class first, at most
/// two for a class. A change that leads to the findings of the twin comes first. Changes for which the guidance has no
/// sentence are left out.
std::vector<WouldChange> would_change(const guidance::Guidance& guidance, const guidance::Findings& findings,
                                      const std::optional<guidance::Findings>& twin);

/// One of the sentences among which a trainee guesses.
struct ChangeOption {
  std::string said;
  bool changes = false;  ///< with it the class would be another
};

/// Returns up to two sentences that would change the class and up to two that would not, in an order by `seed`. Returns
/// none when there is nothing to tell apart.
std::vector<ChangeOption> change_options(const guidance::Guidance& guidance, const guidance::Findings& findings,
                                         std::uint64_t seed);

}  // namespace nc::practice
