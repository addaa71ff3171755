#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace nc {

/// A text that names something and has a type of its own, so that names of different sorts cannot be mixed up: `CaseId`
/// and `AdviceId` are both text, but neither passes for the other. Ids are ordered, compared and hashed by their text.
/// The empty id means 'none' and never names anything.
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
