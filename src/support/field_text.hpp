#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nc {

/// Writes values one behind the other so that two different lists of values never make the same text: each is written
/// with its length in front. The texts are compared and hashed, and never read back.
class FieldText {
 public:
  FieldText& add(std::string_view value);
  FieldText& add(std::int64_t value);
  /// Adds a number by its shortest decimal form that reads back as the same number.
  FieldText& add_real(double value);
  /// Adds how many ids there are (see StrongId), and then each.
  template <class Id>
  FieldText& add_ids(const std::vector<Id>& ids) {
    add(static_cast<std::int64_t>(ids.size()));
    for (const Id& id : ids)
      add(id.text());
    return *this;
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace nc
