/**
 * The icon set: one stroke weight, always shown beside a word. Screens import icons from here only, so the
 * set stays small and can be redrawn in one place.
 */
export {
  ArrowLeft,
  Building2,
  Check,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  CircleHelp,
  ClipboardPaste,
  Download,
  Eye,
  Folder,
  Image,
  type LucideIcon as Icon,
  Minus,
  Plus,
  Printer,
  Redo2,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  Volume2,
  X,
} from 'lucide-react';
