#pragma once

#include <memory>
#include <string>
#include <vector>

#include "record/edition.hpp"

namespace nc::record {

/// The cases and guidances that a record holds, by their hash. Each is parsed when it is first asked for, and then
/// kept.
///
/// Ownership: copies share what was parsed, which lives as long as any copy; a pointer is valid that long. Threads: as
/// with library::WholeCases only one thread at a time may use it.
class FormerContent {
 public:
  /// Holds nothing.
  FormerContent();
  explicit FormerContent(std::vector<Edition> editions);

  /// Adds an edition, such as one that was given to the store in this run. One that is there already is left alone.
  void add(Edition edition);

  /// Returns true when there is an edition of this hash.
  bool holds(const std::string& hash) const;

  /// Returns the guidance of this hash; nullptr when the record does not hold it, or when it cannot be read.
  const guidance::Guidance* find_guidance(const std::string& hash) const;

  /// Returns the case of this hash, read with `guidance`; nullptr when the record does not hold it, or when it cannot
  /// be read with this guidance.
  const cases::Case* find_case(const std::string& hash, const guidance::Guidance& guidance) const;

  /// Returns the meaning of the edition of this hash; an empty text when the record does not hold it.
  std::string meaning_of(const std::string& hash) const;

 private:
  struct Kept;
  std::shared_ptr<Kept> kept_;
};

}  // namespace nc::record
