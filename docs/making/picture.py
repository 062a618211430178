"""stub"""
def page() -> str: return ""
