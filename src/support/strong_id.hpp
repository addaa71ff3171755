#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace nc {

/// A name that cannot be mixed up with another sort of name: `CaseId` and `AdviceId` are both text, but distinct types.
/// Ordered and hashed by its text. The empty id means 'none' and never names anything.
template <class Tag>
class StrongId {
 public:
  StrongId() = default;
  explicit StrongId(std::string text) : text_(std::move(text)) {}

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }

  friend bool operator==(const StrongId& a, const StrongId& b) { return a.text_ == b.text_; }
  friend bool operator!=(const StrongId& a, const StrongId& b) { return a.text_ != b.text_; }
  friend bool operator<(const StrongId& a, const StrongId& b) { return a.text_ < b.text_; }
  friend std::ostream& operator<<(std::ostream& out, const StrongId& id) { return out << id.text_; }

 private:
  std::string text_;
};

}  // namespace nc

template <class Tag>
struct std::hash<nc::StrongId<Tag>> {
  std::size_t operator()(const nc::StrongId<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
