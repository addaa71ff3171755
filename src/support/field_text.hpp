#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nc {

/// Writes values one behind the other so that two different lists of values never make the same text: each is written
/// with its length in front. The texts are compared and hashed, and never read back.
class FieldText {
 public:
  FieldText& add(std::string_view value);
  FieldText& add(std::int64_t value);
  /// Adds a number by its shortest decimal form that reads back as the same number.
  FieldText& add_real(double value);
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace nc
